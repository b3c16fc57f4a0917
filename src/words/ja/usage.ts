// Japanese.
import type { UsageWords } from '../shapes/usage'
import { spaced } from '../spaced'
import { terms } from './terms'

export const ja = (): UsageWords => ({
  sheets: { days: 'LINE の配信実績', months: 'LINE の配信実績（月別）' },
  days: {
    day: '日付',
    name: 'アカウント',
    account: 'ベーシックID',
    counted: '通数（カウント対象）',
    broadcast: 'メッセージ配信',
    targeting: '絞り込み配信',
    stepMessage: 'ステップ配信',
    apiBroadcast: 'API ブロードキャスト',
    apiPush: 'API プッシュ',
    apiMulticast: 'API マルチキャスト',
    apiNarrowcast: 'API ナローキャスト',
    free: 'カウント対象外',
    unclassified: '未分類',
    friends: '友だち数（ブロックを含む）',
    reachable: 'ターゲットリーチ',
    blocked: 'ブロック数',
    state: '状態',
  },
  states: { ready: '集計済み', partial: '一部のみ', none: 'データなし' },
  months: {
    month: terms.month,
    name: 'アカウント',
    account: 'ベーシックID',
    plan: terms.plan,
    state: '状態',
    soFar: '今月の通数（概数）',
    counted: '日別の合計',
    countedTo: '集計の最終日',
    unclassified: '未分類',
    included: '無料メッセージ通数',
    left: '無料メッセージの残り',
    limit: 'LINE の配信上限',
    cost: '費用（税抜）',
    taxed: '費用（税込）',
    likely: '月末の見込み',
    likelyCost: '月末の費用見込み（税抜）',
    runsOut: '無料メッセージを使い切る見込み日',
  },
  monthStates: {
    running: '集計中',
    over: '集計済み',
    missing: (days) => spaced`${days} 日分のデータなし`,
  },
  noLimit: 'なし',
  faults: {
    credential:
      'LINE で認証できませんでした。チャネルID とシークレット、またはトークンを確認して、もう一度接続してください。',
    forbidden: 'このアカウントの数値は、LINE から取得できません。',
    limited: 'LINE に問い合わせられる回数の上限に達しました。残りは 1 時間ほどすると取得できます。',
    server: 'LINE 側でエラーが発生しました。足りない分は次回取得します。',
    unreachable: 'LINE に接続できませんでした。足りない分は次回取得します。',
    unreadable: 'LINE からの応答を読み取れませんでした。足りない分は次回取得します。',
    document:
      '自動取得のときにスプレッドシートが見つかりませんでした。「毎日自動で取得する」を一度オフにしてから、もう一度オンにしてください。',
    sheet:
      '配信実績のシートに書き込めませんでした。見出しが変わっているか、シートが保護されています。見出しを元に戻すか、保護を解除してください。シートを削除すると、次回新しく作成します。',
    overlap: 'ほかの取得が実行中だったため、今回は見送りました。',
    consent: 'Google の許可が足りません。もう一度設定し直すと、許可の案内が表示されます。',
    stopped: '取得の時間が足りず、途中で終わりました。次回、続きから取得します。',
    mail: 'Google からメールを送れませんでした。次回もう一度送ります。',
  },
  refused: {
    request: '処理できない内容がサイドバーから送られました。サイドバーを開き直して、もう一度お試しください。',
    busy: 'ほかの取得が実行中です。少し待ってからもう一度お試しください。',
    unknown: 'このアカウントはすでに接続が解除されています。',
    address: 'メールアドレスの形式が正しくありません。',
  },
  mail: {
    included: (account, percent) => spaced`${account}：無料メッセージの ${percent}% に達しました`,
    limit: (account, percent) => spaced`${account}：LINE の配信上限の ${percent}% に達しました`,
    used: (used, most) => spaced`今月の通数（概数）：${used} / ${most} 通`,
    likely: (messages) => spaced`このペースでの月末の見込み：${messages} 通`,
    cost: (amount) => spaced`ここまでの費用（税抜）：${amount}`,
    runsOut: (day) => spaced`このペースでは、${day} に無料メッセージを使い切る見込みです。`,
    extra: '無料メッセージを超えた分には、追加メッセージ料金がかかります。',
    unsold:
      'このプランでは追加メッセージを配信できません。無料メッセージを使い切ると、それ以上配信できません。',
    stops:
      '上限に達すると、それ以上配信できません。配信を始める時点で対象の通数が確保されるため、上限の手前でも次の配信が失敗することがあります。',
    unread: (account) => spaced`${account}：配信実績を取得できませんでした`,
    from: (spreadsheet) =>
      spaced`このメールは、スプレッドシート「${spreadsheet}」の Cost planner for LINE が送信しました。通知はサイドバーで止められます。`,
  },
})
