// Japanese.
import type { Words } from '../shapes/cells'
import { terms } from './terms'

export const ja = (): Words => ({
  language: 'ja',
  or: (items) => items.join('、'),
  comma: '、',
  quote: (value) => `「${value}」`,
  blank: '空白',
  accepts: {
    count: (least, most) => `${least}～${most} の整数`,
    amount: (most) => `0～${most} の金額`,
    market: (ids) => `${ids}、または「日本」「台灣」「ไทย」などの名前`,
    plan: (ids) => ids,
    anyPlan: 'その地域のプラン（standard など）',
    toolPlan: 'LINE_TOOL_RATES() に並ぶプラン、または cheapest（最安）',
    cheapest: 'cheapest（最安）',
    date: '2026-10 や 2026-10-01 の形（YYYY-MM、YYYY-MM-DD）、または日付のセル',
    flag: 'TRUE または FALSE',
    reference: '引用符で囲んだセル（"B2" など）',
    kind: 'LINE_MSG_KINDS() に並ぶ種類（broadcast、push など）',
  },
  missing: (argument, accepts) => `${argument} がありません。指定できるのは ${accepts} です。`,
  unreadable: (argument, value, accepts) => `${argument} が ${value} です。指定できるのは ${accepts} です。`,
  count: (argument, value, fault, accepts) =>
    `${argument} が ${value} で、${fault}。指定できるのは ${accepts} です。`,
  faults: {
    'not-a-number': '数値ではありません',
    negative: '負の数です',
    fraction: '整数ではありません',
    'too-small': '小さすぎます',
    'too-large': '大きすぎます',
    'thousands-dot': 'ピリオドが桁区切りか小数点か判断できません',
  },
  oneValue: (argument, shape) => `${argument} に指定できるのは 1 つの値です。${shape} の範囲は使えません。`,
  shapes: (shapes) =>
    `範囲の形が合いません（${shapes}）。同じ形の範囲か、1 行・1 列・1 つの値を指定してください。`,
  tooManyMessages: (most) => `recipients × sends が、数えられる上限の ${most} 通を超えます。`,
  beforeFirstCard: (market, date, first) =>
    `date の ${date} は、${market}の最初の料金表より前です。指定できるのは ${first} 以降です。`,
  notSold: ({ plan, market, included }, way) =>
    `${plan}（${market}）の無料メッセージは ${included} 通で、追加メッセージは購入できません。${way}`,
  way: (messages, plan, amount) => `${messages} 通には${plan}が必要です：${amount}。`,
  includedUnknown: ({ plan, market, included, messages }, atFirst) =>
    `${plan}（${market}）の無料メッセージは当初 ${atFirst} 通、その後 ${included} 通で、変わった日は公表されていません。確実なのは ${included} 通までで、${messages} 通は確実ではありません。`,
  unpublished: ({ plan, market, included, messages }, most, first) =>
    `${plan}（${market}）の無料メッセージは ${included} 通で、それを超える単価は公表されていません。${messages} 通は、すべての追加メッセージを最初の単価 ${first} としても ${most} 以下です。`,
  unbounded: ({ plan, market, included, messages }, least) =>
    `${plan}（${market}）の無料メッセージは ${included} 通で、それを超える単価は分かっていません。${messages} 通は ${least} 以上ですが、上限は分かりません。`,
  feeAboveBudget: (plan, market, fee, budget) =>
    `budget の ${budget} では、${plan}（${market}）の月額固定費 ${fee} を払えません。`,
  reachUnknown: (plan, market, least) =>
    `この budget で${plan}（${market}）では少なくとも ${least} 通送れます。それ以上は、公表された料金からは分かりません。`,
  reachBeyondCount: (plan, market, most) =>
    `この budget で${plan}（${market}）では、数えられる上限の ${most} 通より多く送れます。`,
  atMost: (amount) => `${amount} 以下`,
  withTax: (amount) => `税込 ${amount}`,
  taxUnknown: (market) =>
    `with_tax が TRUE ですが、${market}の税率は分かっていません。税抜の金額にするには with_tax を省いてください。`,
  undecided: (market, messages) =>
    `${market}で ${messages} 通が最も安いプランは、公表された料金からは決められません。プランを指定してください。`,
  splitUnknown: (market, messages) =>
    `${market}で ${messages} 通を最も安く分ける方法は、公表された料金からは決められません。`,
  toolUnpublished: (tool, least) =>
    `${tool}の料金は確認できていません${least ? `（月額 ${least} 円から）` : ''}。提供元にお問い合わせください。`,
  toolTooSmall: (plan, tool, included, way) =>
    `${plan}（${tool}）は ${included} 通までで、追加はできません。${way}`,
  bill: {
    item: '項目',
    messages: '通数',
    price: terms.unitPrice,
    amount: '金額',
    fee: terms.fee,
    span: (from, to) => `${from}～${to}`,
    extra: (span) => `追加メッセージ ${span} 通目`,
    tax: (percent) => `税 ${percent}%`,
    rounding: '端数切り捨て',
    total: terms.total,
  },
  rates: {
    plan: terms.plan,
    name: terms.name,
    fee: terms.fee,
    included: '無料メッセージ通数',
    from: '追加メッセージ（通目から）',
    upTo: '（通目まで）',
    price: terms.unitPrice,
    basis: terms.certainty,
    none: '追加購入不可',
    unpublished: '未公表',
    firstPrice: (price) => `最初は ${price}、以降は未公表`,
    includedAtFirst: (atFirst, later) => `当初 ${atFirst}、その後 ${later}`,
    currency: terms.currency,
    withoutTax: (currency) => `${currency}（税抜）`,
    tax: '税率',
    taxUnknown: terms.unknown,
    inForce: '適用開始日',
    checked: '確認日',
    source: '出典',
    noSource: '複数（記録なし）',
  },
  compare: {
    extra: terms.extraCost,
    perMessage: '1 通あたり',
    sends: '配信できるか',
    yes: '可',
    cheapest: '最安',
    no: (most) => `不可（${most}）`,
    split: '最安の分け方',
    saves: (amount) => `${amount} 安い（友だちはアカウントごと）`,
    uncertain: '不確か',
  },
  split: {
    accounts: terms.accounts,
    each: '1 つあたりの通数',
    costEach: '1 つあたりの費用',
    saving: '1 アカウントとの差額',
  },
  breakEven: {
    from: '通数（から）',
    upTo: '通数（まで）',
    first: '最初の費用',
    last: '最後の費用',
    unknown: '公表された料金からは分かりません',
  },
  notes: {
    note: '備考',
    segments: (plans) => `分眾+（自動タグ、タグでの絞り込み、タグ別リッチメニュー）は${plans}で使えます。`,
    grades: '未認証でも認証済でも、すべてのプランを選べます。',
    features: 'どのプランでも使える機能は同じです。',
    premiumId: (yearly, monthly, changes) =>
      `プレミアムIDは年 ${yearly}${monthly && `、または月 ${monthly}`}（税抜）。${changes && `${changes} から変わりますが、内容は確認できていません。`}`,
    chatPro: (monthly) => `チャットProオプションは月 ${monthly}（税抜）。`,
    notifications: 'LINE通知メッセージは別契約・別料金のため、ここには含まれません。',
    month: (ends) =>
      ends
        ? `LINEの1か月は日本時間で区切られ、現地では月末の ${ends} に終わります。余った無料メッセージは翌月に繰り越せません。`
        : '余った無料メッセージは翌月に繰り越せません。',
    midMonth: (plan) =>
      `月の途中で${plan}から有料プランに変更すると、その月の月額固定費と無料メッセージは残りの日数分になります。`,
  },
  tools: {
    tool: terms.tool,
    fee: '月額（税込）',
    sends: '配信数',
    unlimited: '無制限',
    none: '料金未確認',
    from: (least) => `${least} から`,
    notes: {
      'no-downgrade': '有料プランは下げられません（大量からプロを除く）。やめるには解約が必要です。',
      'first-time-free': 'フリープランは初めての利用者のみ、1 社 1 アカウント。',
      bubbles: '1 人への 1 回の配信は 5 吹き出しまで 1 通。',
      'counts-twice': 'ツールからのチャットとテスト送信は、ツールと LINE の両方で数えます。',
      'greetings-free': 'あいさつと自動応答は数えません。',
      'needs-lstep': '別の契約で、Lステップの顧客データが必要です。',
      'first-month-free': '新規契約の初月は無料です。',
      'one-year': '最低契約期間は1年です。',
      'line-from-standard':
        'LINE連携はスタンダードプラン以上で使えます。そのプランの料金は確認できていません。',
      stops: 'ツールの配信数とLINEの通数のどちらかを使い切ると、それ以上は配信されません。',
      'own-app': '提供元のアプリの会員への配信は LINE の通数を使いません。',
    },
  },
  basis: {
    official: '公式（LINE の文書で確認）',
    announced: 'LINE の告知があり、複数の情報源が一致',
    secondary: '複数の独立した情報源が一致',
    single: '情報源は 1 つだけ',
  },
  basisOf: { from: '開始日の確かさ', fees: '月額固定費の確かさ', extra: '追加単価の確かさ' },
  kinds: {
    kind: terms.kind,
    name: terms.name,
    from: '送信元',
    counted: 'カウント対象',
    bubbles: '1 回の配信の吹き出し数',
    basis: terms.certainty,
    yes: '対象',
    no: '対象外',
    disputed: '情報源が食い違うため、安全側で数えます',
    sentFrom: { manager: 'LINE Official Account Manager', api: 'Messaging API', tool: '外部ツール' },
  },
})
