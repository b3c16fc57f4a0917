// Japanese.
import type { UsageWords } from '../shapes/usage'
import { spaced } from '../spaced'
import { terms } from './terms'

export const ja = (): UsageWords => ({
  sheets: { days: 'LINE の配信実績', months: 'LINE の配信実績（月別）' },
  days: {
    day: '日付',
    name: 'アカウント',
    account: 'ベーシック ID',
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
    friends: '友だち',
    reachable: 'ターゲットリーチ',
    blocked: 'ブロック',
    state: '状態',
  },
  states: { ready: '集計済み', partial: '一部のみ', none: '数値なし' },
  months: {
    month: terms.month,
    name: 'アカウント',
    account: 'ベーシック ID',
    plan: terms.plan,
    state: '状態',
    soFar: '今月の通数（概数）',
    counted: '日別の合計',
    countedTo: '集計の最終日',
    unclassified: '未分類',
    included: '無料メッセージ',
    left: '無料メッセージの残り',
    limit: 'LINE 側の上限',
    cost: '料金（税抜）',
    taxed: '料金（税込）',
    likely: '月末の見込み',
    likelyCost: '月末の料金見込み（税抜）',
    runsOut: '無料メッセージを使い切る日',
  },
  monthStates: {
    running: '月の途中',
    over: '確定',
    missing: (days) => spaced`${days} 日分なし`,
  },
  noLimit: 'なし',
  faults: {
    credential:
      'チャネルシークレットまたはトークンが LINE に受け付けられませんでした。有効なものでもう一度接続してください。',
    forbidden: 'このアカウントの数値は、LINE から取得できません。',
    limited: 'LINE に問い合わせられる回数の上限に達しました。残りは 1 時間後に取得できます。',
    server: 'LINE 側でエラーが発生しました。足りない分は次回取得します。',
    unreachable: 'LINE に接続できませんでした。足りない分は次回取得します。',
    unreadable: 'LINE から未対応の形式の応答が届きました。足りない分はもう一度問い合わせます。',
    document:
      '毎日の取得を実行したとき、スプレッドシートが見つかりませんでした。ここで一度オフにしてから、もう一度オンにしてください。',
    sheet:
      '数値のシートに書き込めませんでした。見出しが変わっているか、シートが保護されています。見出しを元に戻すか、シートを削除して新しく始めてください。',
    overlap: 'ほかの取得が実行中だったため、今回は見送りました。',
    consent: 'Google の権限が足りません。サイドバーを開いて許可してください。',
    stopped: '取得の途中で Google の処理が止まりました。次回、続きから取得します。',
    mail: 'Google からメールを送れませんでした。次回もう一度送ります。',
  },
  refused: {
    request: '処理できない内容がサイドバーから送られました。サイドバーを開き直して、もう一度お試しください。',
    busy: 'ほかの取得が実行中です。少し待ってからもう一度お試しください。',
    unknown: 'このアカウントはすでに接続が解除されています。',
    address: 'メールアドレスの形式が正しくありません。',
  },
  mail: {
    included: (account, percent) => spaced`${account}：無料メッセージの ${percent}% を使いました`,
    limit: (account, percent) => spaced`${account}：LINE 側の上限の ${percent}% に達しました`,
    used: (used, most) => spaced`今月の通数（概数）：${used} / ${most} 通`,
    likely: (messages) => spaced`このペースでの月末の見込み：${messages} 通`,
    cost: (amount) => spaced`ここまでの料金（税抜）：${amount}`,
    runsOut: (day) => spaced`このペースでは、${day} に無料メッセージを使い切る見込みです。`,
    extra: '無料メッセージを超えた分には、追加メッセージ料金がかかります。',
    unsold: 'このプランでは追加メッセージを購入できません。無料メッセージを使い切ると配信できなくなります。',
    stops:
      '上限に達すると、LINE は配信を止めます。配信を始める時点で対象の通数が確保されるため、上限の手前でも次の配信が失敗することがあります。',
    unread: (account) => spaced`${account}：配信実績を取得できませんでした`,
    from: (spreadsheet) =>
      spaced`このメールは、スプレッドシート「${spreadsheet}」の Cost planner for LINE が送信しました。メールの停止はサイドバーで設定できます。`,
  },
})
