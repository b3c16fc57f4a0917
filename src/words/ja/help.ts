// Help in Japanese, for the documents and the sidebar.
import type { Help } from '../shapes/help'
import { examples, home } from './examples'

export const ja = {
  examples,
  home,
  params: {
    recipients: '1 回の配信が届く人数。ブロックした人は含めません。',
    sends: '月の配信回数。省略すると 1。',
    bubbles:
      '1 回の配信の吹き出し数。省略すると 1。1 回に入りきらない吹き出しは、もう 1 回の配信として数えます。',
    kind: 'LINE_MSG_KINDS() に並ぶ種類（push、step など）。省略すると broadcast（メッセージ配信）。',
    plan: 'プランの ID か名前（どの言語でも可）、または cheapest（最安）。ID は JP と OTHER が communication、light、standard、TW が light、medium、high、TH が free、basic、pro。',
    region: 'JP、TW、TH、OTHER、または「日本」「台湾」などの名前。',
    messages: 'その月のカウント対象の通数。空白のセルには空白を返します。',
    budget: 'その地域の通貨での金額。空白のセルには空白を返します。',
    max_accounts: 'アカウント数の上限、1～20。省略すると 4。',
    messages_cell: '通数のセルを引用符で囲んだもの（"B2" など）。',
    tool: 'Lステップ、エルメ、UTAGE などのツール。',
    date: 'いつの料金か：YYYY-MM、YYYY-MM-DD、または日付のセル。省略すると日本時間の今日。セルは自動では更新されません。日付を書くと結果が固定されます。',
    at_least: 'このプラン以上から選びます（台湾の中用量など）。省略するとすべてのプランが対象です。',
    with_tax: 'TRUE で税込。省略すると FALSE（税抜）。',
  },
  functions: {
    LINE_MSG_COUNT: {
      summary: '月の配信が何通とカウントされるか。1 回の配信につき、届いた 1 人が 1 通です。',
      details:
        'グループへのプッシュはメンバーの人数分を数えます。属性で絞り込む配信には 100 人以上の対象が必要です。',
      returns: 'カウント対象の通数。',
    },
    LINE_OA_COST: {
      summary: 'そのプランの 1 か月の費用。月額固定費と、段階別の単価による追加メッセージ料金の合計です。',
      details:
        'その地域の通貨で、指定がなければ税抜です。最後に一度だけ通貨の最小単位で切り捨てます（このアドオン独自の方法です。LINE は端数処理を公表していません）。',
      returns: 'その月の費用。',
    },
    LINE_OA_PLAN: {
      summary: 'その通数を送れるプランのうち、最も安いもの。',
      details: '費用が同じなら、月額固定費の低いほうを選びます。',
      returns: 'プランの ID（standard など）。',
    },
    LINE_OA_CHECK: {
      summary: 'その月の費用を計算できない理由を文で返します。計算できるときは空白を返します。',
      details:
        'LINE_OA_COST のエラーにカーソルを合わせたときと同じ文です。範囲を渡すと、行ごとに文が入ります。',
      returns: '文、または空白。',
    },
    LINE_OA_COMPARE: {
      summary: '1 か月分を全プランで並べた表。費用、または送れない理由を示します。',
      details: '複数アカウントのほうが安いときは、4 アカウントまでの最安の分け方を最後の行に示します。',
      returns: 'プランの表。',
    },
    LINE_OA_BREAKDOWN: {
      summary: '1 か月の請求の明細。月額固定費、追加メッセージの段階ごと、税、合計。',
      details: '各行を足すと合計になります。切り捨てた端数も 1 行として示します。',
      returns: '項目、通数、単価、金額の表。',
    },
    LINE_OA_MESSAGES: {
      summary: '月の予算で、そのプランでは最大何通送れるか。',
      details: 'LINE_OA_COST の逆算です。もう 1 通送ると予算を超えます。',
      returns: '通数。',
    },
    LINE_OA_BREAKEVEN: {
      summary: '何通から何通までどのプランが最も安いか。',
      details: '税抜で、切り捨て前の金額で比べます。費用が同じなら、月額固定費の低いほうを選びます。',
      returns: '通数の範囲、プラン、費用の表。',
    },
    LINE_OA_SPLIT: {
      summary: '1 か月の通数を複数のアカウントに分けるとき、最も安い分け方。',
      details: '友だちはアカウントごとに別です。税抜で、切り捨て前の金額で比べます。',
      returns: 'プラン、アカウント数、費用の表。',
    },
    LINE_OA_RATES: {
      summary: '適用中の料金表と、その出典、確認日、料金ごとの確度。',
      returns: 'プラン、月額固定費、無料メッセージ通数、単価の表。',
    },
    LINE_OA_FORMULA: {
      summary: 'このアドオンがないシートでも LINE_OA_COST と同じ結果になる、通常の数式。',
      details: '使いたい場所に貼り付けてください。そのプランで送れない通数には #N/A を返します。',
      returns: '数式の文字列。',
    },
    LINE_TOOL_COST: {
      summary: 'LINE とは別に支払うツールの月額（税込）。',
      returns: '月額。',
      params: {
        plan: 'LINE_TOOL_RATES に並ぶプラン、または cheapest（最安）。',
        sends: 'ツールが数える配信数：届いた人数の月の合計。',
      },
    },
    LINE_TOOL_RATES: {
      summary: '1 つのツール、または全ツールのプランと注意事項、料金ごとの確度。',
      returns: 'プラン、月額、配信数の表。',
    },
    LINE_MSG_KINDS: {
      summary: 'LINE がどの種類のメッセージを数えるか、1 回の配信に吹き出しがいくつ入るか。',
      returns: '種類の表。',
    },
  },
} satisfies Help
