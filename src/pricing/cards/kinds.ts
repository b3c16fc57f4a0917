// The kinds of LINE messages, data only: which count, how many bubbles one send holds, and how sure that is.
import type { Named } from '../card'

export interface Kind extends Named {
  from: 'manager' | 'api' | 'tool'
  counted: boolean
  /** The most bubbles one send holds; null where bubbles play no part. */
  bubbles: 3 | 5 | null
  /** What it counts as where a tool sends it: tools go through the API, whatever the feature looks like. */
  throughTool?: 'api-broadcast' | 'push' | 'tool-chat' | 'tool-test'
  /** disputed: sources contradict each other; counted, the safe side for a budget. */
  basis: 'official' | 'secondary' | 'disputed'
}

export const KIND_SOURCE = 'https://developers.line.biz/en/docs/messaging-api/pricing/'
export const KINDS_CHECKED = '2026-11-20'

const names = (en: string, ja: string, zhTW: string, th: string) => ({ en, ja, 'zh-TW': zhTW, th })

export const KINDS = {
  broadcast: {
    names: names('Broadcast', 'メッセージ配信', '群發訊息', 'ข้อความบรอดแคสต์'),
    aliases: [
      'ブロードキャスト',
      '一斉配信',
      '配信',
      'セグメント配信',
      '分眾訊息',
      '群發',
      '推播',
      '推播訊息',
      'บรอดแคสต์',
    ],
    throughTool: 'api-broadcast',
    from: 'manager',
    counted: true,
    bubbles: 3,
    basis: 'official',
  },
  step: {
    names: names('Step message', 'ステップ配信', '漸進式訊息', 'สเต็ปเมสเสจ'),
    aliases: ['ステップ'],
    throughTool: 'push',
    from: 'manager',
    counted: true,
    bubbles: 3,
    basis: 'secondary',
  },
  push: {
    names: names('Push message', 'プッシュメッセージ', 'Push API 訊息', 'Push message'),
    aliases: ['プッシュ', 'シナリオ配信', 'push api'],
    from: 'api',
    counted: true,
    bubbles: 5,
    basis: 'official',
  },
  multicast: {
    names: names('Multicast message', 'マルチキャスト', 'Multicast（指定多人）', 'Multicast'),
    aliases: [],
    from: 'api',
    counted: true,
    bubbles: 5,
    basis: 'official',
  },
  narrowcast: {
    names: names('Narrowcast message', 'ナローキャスト', 'Narrowcast（依條件篩選）', 'Narrowcast'),
    aliases: [],
    from: 'api',
    counted: true,
    bubbles: 5,
    basis: 'official',
  },
  'api-broadcast': {
    names: names(
      'Broadcast through the API or a tool',
      'API・ツールの一斉配信',
      'API 或工具群發',
      'ข้อความบรอดแคสต์ผ่าน API หรือเครื่องมือ',
    ),
    aliases: ['tool-broadcast', 'ツール配信'],
    from: 'api',
    counted: true,
    bubbles: 5,
    basis: 'official',
  },
  reply: {
    names: names('Reply message', 'リプライ（APIの応答）', '回覆訊息（Reply API）', 'ข้อความตอบกลับ'),
    aliases: ['リプライ', '返信', '回覆訊息', '回覆', 'reply api'],
    from: 'api',
    counted: false,
    bubbles: 5,
    basis: 'official',
  },
  greeting: {
    names: names('Greeting message', 'あいさつメッセージ', '歡迎訊息', 'ข้อความทักทายเพื่อนใหม่'),
    aliases: ['あいさつ', '挨拶', '歡迎', 'ข้อความทักทาย'],
    from: 'manager',
    counted: false,
    bubbles: null,
    basis: 'secondary',
  },
  'auto-response': {
    names: names('Auto-response message', '応答メッセージ（自動応答）', '自動回應訊息', 'ข้อความตอบกลับอัตโนมัติ'),
    aliases: ['応答メッセージ', '自動応答', 'ai-response', 'AI応答', '自動回應'],
    from: 'manager',
    counted: false,
    bubbles: null,
    basis: 'secondary',
  },
  chat: {
    names: names('One-to-one chat', 'チャット', '一對一聊天', 'แชท'),
    aliases: ['1対1チャット', '聊天'],
    throughTool: 'tool-chat',
    from: 'manager',
    counted: false,
    bubbles: null,
    basis: 'secondary',
  },
  'tool-chat': {
    names: names('One-to-one chat in a tool', 'ツールのチャット', '工具內一對一聊天', 'แชทผ่านเครื่องมือ'),
    aliases: [],
    from: 'tool',
    counted: true,
    bubbles: 5,
    basis: 'secondary',
  },
  test: {
    names: names('Test send', 'テスト配信', '測試發送', 'การส่งทดสอบ'),
    aliases: ['測試傳送', 'テスト送信'],
    throughTool: 'tool-test',
    from: 'manager',
    counted: true,
    bubbles: 3,
    basis: 'disputed',
  },
  'tool-test': {
    names: names('Test send in a tool', 'ツールのテスト配信', '工具內測試發送', 'การส่งทดสอบผ่านเครื่องมือ'),
    aliases: [],
    from: 'tool',
    counted: true,
    bubbles: 5,
    basis: 'secondary',
  },
} as const satisfies Record<string, Kind>

export type KindId = keyof typeof KINDS

export const KIND_IDS = Object.keys(KINDS) as KindId[]
