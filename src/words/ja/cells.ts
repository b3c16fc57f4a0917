// Japanese.
import type { Words } from '../shapes/cells'
import { spaced } from '../spaced'
import { terms } from './terms'

export const ja = (): Words => ({
  language: 'ja',
  or: (items) =>
    items.length < 2
      ? items.join()
      : spaced`${items.slice(0, -1).join('、')}または${items[items.length - 1] ?? ''}`,
  comma: '、',
  colon: '：',
  brackets: (text) => `（${text}）`,
  quote: (value) => `「${value}」`,
  plan: (name) => spaced`${name}プラン`,
  seller: (name) => name,
  amount: (number, currency) => (currency === 'JPY' ? `${number} 円` : `${number} ${currency}`),
  withTax: (amount) => `${amount}（税込）`,
  atMost: (amount) => spaced`最大${amount}`,
  blank: '空白',
  accepts: {
    count: (least, most) => spaced`${least}～${most}の整数`,
    amount: (most) => spaced`0～${most}の金額`,
    market: (ids) => `${ids}（その他の国・地域）か、「日本」「台湾」「タイ」などの名前`,
    anyPlan: 'その地域のプラン（standard など）',
    toolPlan: 'LINE_TOOL_RATES() に並ぶプラン、または cheapest（最安）',
    cheapest: 'cheapest（最安）',
    date: '2026-10 や 2026-10-01 の形（YYYY-MM、YYYY-MM-DD）、または日付のセル',
    flag: 'TRUE または FALSE',
    reference: '引用符で囲んだセル（"B2" など）',
    kind: 'LINE_MSG_KINDS() に並ぶ種類（broadcast、push など）',
  },
  missing: (argument, accepts) => spaced`${argument}がありません。${accepts}を指定してください。`,
  unreadable: (argument, value, accepts) =>
    spaced`${argument}に${value}は指定できません。${accepts}を指定してください。`,
  count: (argument, value, fault, accepts) =>
    spaced`${argument}の${value}は${fault}。${accepts}を指定してください。`,
  faults: {
    'not-a-number': '数値ではありません',
    negative: '負の数です',
    fraction: '整数ではありません',
    'too-small': '小さすぎます',
    'too-large': '大きすぎます',
    'thousands-dot': 'ピリオドが桁区切りか小数点か判断できません',
  },
  oneValue: (argument, shape) =>
    spaced`${argument}に指定できるのは 1 つの値です。${shape}の範囲は使えません。`,
  shapes: (shapes) =>
    spaced`範囲の形が合いません（${shapes}）。同じ形の範囲か、1 行・1 列・1 つの値を指定してください。`,
  tooManyMessages: (most) => spaced`recipients × sends が、数えられる上限の${most}通を超えます。`,
  beforeFirstCard: (market, date, first) =>
    spaced`date の${date}は、${market}の最初の料金表より前です。${first}以降を指定してください。`,
  notSold: ({ plan, included }, way) =>
    spaced`${plan}の無料メッセージは${included}通で、追加メッセージは配信できません。${way}`,
  way: (messages, plan, amount) => spaced`${messages}通を送るには${plan}が必要で、費用は${amount}です。`,
  includedUnknown: ({ plan, included, messages }, atFirst) =>
    spaced`${plan}の無料メッセージは当初${atFirst}通で、その後${included}通に変わりましたが、変更日は確認できていません。確実に送れるのは${included}通までで、${messages}通を送れるかは分かりません。`,
  unpublished: ({ plan, included, messages }, most, first) =>
    spaced`${plan}の無料メッセージは${included}通で、それを超える分の単価は確認できていません。追加メッセージをすべて最初の単価${first}で計算すると、${messages}通の費用は最大${most}です。`,
  unbounded: ({ plan, included, messages }, least) =>
    spaced`${plan}の無料メッセージは${included}通で、それを超える分の単価は確認できていません。${messages}通の費用は${least}以上ですが、上限は分かりません。`,
  feeAboveBudget: (plan, fee, budget) =>
    spaced`budget の${budget}では、${plan}の月額固定費${fee}に足りません。`,
  reachUnknown: (plan, least) =>
    spaced`この budget なら、${plan}で少なくとも${least}通送れます。それより多く送れるかは、公表されている料金からは分かりません。`,
  reachBeyondCount: (plan, most) =>
    spaced`この budget なら、${plan}で数えられる上限の${most}通より多く送れます。`,
  taxUnknown: (market) =>
    spaced`with_tax が TRUE ですが、${market}の税率は分かっていません。税抜の金額にするには with_tax を省いてください。`,
  undecided: (market, messages) =>
    spaced`公表されている料金からは、${market}で${messages}通を最も安く送れるプランを判断できません。`,
  namePlan: (plan) => spaced`LINE_OA_COST で${plan}などを指定すると、その費用が分かります。`,
  splitUnknown: (market, messages) =>
    spaced`公表されている料金からは、${market}で${messages}通を最も安く分ける方法を判断できません。`,
  toolUnpublished: (tool, least) =>
    spaced`${tool}の料金は確認できていません${least && spaced`（月額${least}から）`}。提供元に確認してください。`,
  toolTooSmall: (plan, included, way) => spaced`${plan}は${included}通までで、追加はできません。${way}`,
  bill: {
    item: '項目',
    messages: '通数',
    price: terms.unitPrice,
    amount: '金額',
    fee: terms.fee,
    span: (from, to) => `${from}～${to}`,
    extra: (_, span) => spaced`追加メッセージ${span}通目`,
    tax: (percent) => spaced`税${percent}%`,
    rounding: '端数切り捨て',
    total: terms.total,
  },
  rates: {
    plan: terms.plan,
    name: terms.name,
    fee: terms.fee,
    included: '無料メッセージ通数',
    from: '追加メッセージ（何通目から）',
    upTo: '（何通目まで）',
    price: terms.unitPrice,
    basis: terms.certainty,
    none: '追加不可',
    unpublished: '未確認',
    firstPrice: (price) => spaced`最初は${price}、以降は未確認`,
    includedAtFirst: (atFirst, later) => spaced`当初${atFirst}、その後${later}`,
    currency: terms.currency,
    withoutTax: (currency) => `${currency}（税抜）`,
    tax: '税率',
    taxUnknown: terms.unknown,
    inForce: '適用開始日',
    checked: '確認日',
    old: (days, page) =>
      spaced`料金の確認から${days}日以上たっています。最新の料金は LINE のページで確認してください：${page}`,
    ahead: (month) =>
      spaced`${month}以降は、現在分かっている料金で計算しています。それまでに改定されることがあります。`,
    source: '出典',
    noSource: '複数（記録なし）',
  },
  compare: {
    extra: terms.extraCost,
    perMessage: '1 通あたり',
    sends: '配信できるか',
    yes: '可',
    cheapest: '最安',
    no: (most) => spaced`不可（${most}通まで）`,
    unpublished: '単価未確認',
    split: '最安の分け方',
    saves: (amount) => spaced`${amount}の節約（友だちはアカウントごとに別）`,
    uncertain: '判断できません',
  },
  split: {
    accounts: terms.accounts,
    each: '1 アカウントの通数',
    costEach: '1 アカウントの費用',
    saving: '1 アカウントとの差額',
  },
  breakEven: {
    from: '通数（から）',
    upTo: '通数（まで）',
    first: '下限通数の費用',
    last: '上限通数の費用',
    unknown: '公表されている料金からは分かりません',
  },
  notes: {
    note: '備考',
    segments: (plans) =>
      spaced`分眾+（自動タグ、タグでの絞り込み、タグ別リッチメニュー）は${plans}で使えます。`,
    grades: '認証済アカウントでも未認証アカウントでも、すべてのプランを選べます。',
    features: 'どのプランでも使える機能は同じです。',
    premiumId: (yearly, monthly, changes) =>
      spaced`プレミアムID は年${yearly}${monthly && spaced`、または月${monthly}`}（税抜）です。${changes && spaced`${changes}に改定されますが、内容は確認できていません。`}`,
    chatPro: (monthly) => spaced`チャットProオプションは月${monthly}（税抜）です。`,
    notifications: 'LINE通知メッセージは別契約・別料金のため、ここには含まれません。',
    month: (ends) =>
      ends
        ? spaced`LINE の 1 か月は日本時間で区切られ、現地では月末の${ends}に終わります。余った無料メッセージは翌月に繰り越せません。`
        : '余った無料メッセージは翌月に繰り越せません。',
    midMonth: (plan) =>
      spaced`月の途中で${plan}から有料プランに変更すると、その月の月額固定費と無料メッセージは残り日数分の日割りになります。`,
  },
  tools: {
    tool: terms.tool,
    fee: '月額（円、税込）',
    sends: '配信数',
    unlimited: '無制限',
    none: '料金未確認',
    from: (least) => spaced`月額${least}から`,
    notes: {
      'no-downgrade':
        '有料プランはダウングレードできません（大量送信プランからプロプランへの変更を除く）。やめるには解約が必要です。',
      'first-time-free': 'フリープランは初めての利用者のみ、1 社 1 アカウントです。',
      bubbles: '1 人への 1 回の配信は、5 吹き出しまで 1 通と数えます。',
      'counts-twice': 'ツールからのチャットとテスト配信は、ツールと LINE の両方で数えます。',
      'greetings-free': 'あいさつメッセージと自動応答は数えません。',
      'needs-lstep': 'Lステップとは別の契約で、Lステップの顧客データが必要です。',
      'first-month-free': '新規契約の初月は無料です。',
      'one-year': '最低契約期間は 1 年です。',
      'line-from-standard':
        'LINE 連携にはスタンダードプラン以上が必要です。そのプランの料金は確認できていません。',
      stops: 'ツールの配信数と LINE の通数のどちらかを使い切ると、それ以上は配信されません。',
      'own-app': '提供元のアプリの会員への配信は LINE の通数を使いません。',
    },
  },
  basis: {
    official: '公式（LINE の文書で確認）',
    announced: 'LINE の告知があり、複数の情報源が一致',
    secondary: '複数の独立した情報源が一致',
    single: '情報源は 1 つだけ',
  },
  basisOf: { from: '開始日の確度', fees: '月額固定費の確度', extra: '追加単価の確度' },
  kinds: {
    kind: terms.kind,
    from: '送信元',
    counted: 'カウント対象',
    bubbles: '1 回の配信の吹き出し数',
    yes: '対象',
    no: '対象外',
    disputed: '情報源により説明が異なるため、数えるものとして計算',
    sentFrom: { manager: 'LINE Official Account Manager', api: 'Messaging API', tool: '外部ツール' },
  },
})
