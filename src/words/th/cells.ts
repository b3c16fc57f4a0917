// Thai.
import type { Words } from '../shapes/cells'
import { spaced } from '../spaced'
import { terms } from './terms'

export const th = (): Words => ({
  language: 'th',
  or: (items) =>
    items.length < 2
      ? items.join()
      : spaced`${items.slice(0, -1).join(', ')} หรือ${items[items.length - 1] ?? ''}`,
  comma: ', ',
  colon: ': ',
  brackets: (text) => ` (${text})`,
  quote: (value) => `"${value}"`,
  plan: (name) => spaced`แพ็กเกจ${name}`,
  seller: (name) => name,
  amount: (number, currency) => (currency === 'THB' ? `${number} บาท` : `${number} ${currency}`),
  withTax: (amount) => spaced`${amount} รวมภาษี`,
  atMost: (amount) => spaced`ไม่เกิน${amount}`,
  blank: 'ว่าง',
  accepts: {
    count: (least, most) => spaced`จำนวนเต็มตั้งแต่${least}ถึง${most}`,
    amount: (most) => spaced`จำนวนเงินตั้งแต่ 0 ถึง${most}`,
    market: (ids) => `${ids} (ประเทศอื่นทั้งหมด) หรือชื่อ เช่น Japan, 台灣 หรือ ไทย`,
    anyPlan: 'แพ็กเกจของประเทศ/ภูมิภาคนั้น (เช่น pro)',
    toolPlan: 'แพ็กเกจที่ LINE_TOOL_RATES() แสดง หรือ cheapest (ถูกที่สุด)',
    cheapest: 'cheapest (ถูกที่สุด)',
    date: 'ปี ค.ศ. แบบ YYYY-MM หรือ YYYY-MM-DD เช่น 2026-10 หรือเซลล์วันที่',
    flag: 'TRUE หรือ FALSE',
    reference: 'เซลล์ในเครื่องหมายคำพูด เช่น "B2"',
    kind: 'ประเภทที่ LINE_MSG_KINDS() แสดง เช่น broadcast หรือ push',
  },
  missing: (argument, accepts) => spaced`ยังไม่ได้ใส่${argument} โปรดใส่${accepts}`,
  unreadable: (argument, value, accepts) => spaced`${argument} ใช้ ${value} ไม่ได้ โปรดใส่${accepts}`,
  count: (argument, value, fault, accepts) => spaced`${argument} คือ ${value} ซึ่ง${fault} โปรดใส่${accepts}`,
  faults: {
    'not-a-number': 'ไม่ใช่ตัวเลข',
    negative: 'เป็นค่าลบ',
    fraction: 'ไม่ใช่จำนวนเต็ม',
    'too-small': 'น้อยเกินไป',
    'too-large': 'มากเกินไป',
    'thousands-dot': 'จุดอาจหมายถึงหลักพันหรือทศนิยม',
  },
  oneValue: (argument, shape) => spaced`${argument} ตรงนี้ใส่ได้ค่าเดียว ไม่ใช่ช่วงขนาด${shape}`,
  shapes: (shapes) => `ขนาดของช่วงไม่ตรงกัน (${shapes}) โปรดใช้ขนาดเดียวกัน หรือแถวเดียว คอลัมน์เดียว หรือค่าเดียว`,
  tooManyMessages: (most) => spaced`recipients × sends เกิน${most} ข้อความ ซึ่งเป็นจำนวนสูงสุดที่คำนวณได้`,
  beforeFirstCard: (market, date, first) =>
    spaced`date ${date} อยู่ก่อนตารางราคาแรกของ${market} โปรดใส่${first} หรือหลังจากนั้น`,
  notSold: ({ plan, included }, way) => spaced`${plan} มี${included} ข้อความ และซื้อเพิ่มไม่ได้${way}`,
  way: (messages, plan, amount) => spaced` หากจะส่ง${messages} ข้อความต้องใช้${plan} (${amount})`,
  includedUnknown: ({ plan, included, messages }, atFirst) =>
    spaced`${plan} เดิมมี${atFirst} ข้อความ ต่อมาเหลือ${included} ข้อความ เราไม่ทราบวันที่เปลี่ยน จึงยืนยันได้เพียง${included} ข้อความ แต่ยืนยัน${messages} ข้อความไม่ได้`,
  unpublished: ({ plan, included, messages }, most, first) =>
    spaced`${plan} มี${included} ข้อความ เราไม่ทราบราคาส่วนที่เกิน หากคิดส่วนที่เกินทั้งหมดที่ราคาแรก${first} ค่าใช้จ่ายของ${messages} ข้อความจะไม่เกิน${most}`,
  unbounded: ({ plan, included, messages }, least) =>
    spaced`${plan} มี${included} ข้อความ เราไม่ทราบราคาส่วนที่เกิน ค่าใช้จ่ายของ${messages} ข้อความอย่างน้อย${least} แต่ไม่ทราบค่าสูงสุด`,
  feeAboveBudget: (plan, fee, budget) => spaced`budget ${budget} ไม่พอจ่ายค่าบริการรายเดือนของ${plan} ซึ่งอยู่ที่${fee}`,
  reachUnknown: (plan, least) =>
    spaced`budget นี้ส่งด้วย${plan} ได้อย่างน้อย${least} ข้อความ ส่วนจะส่งได้มากกว่านี้หรือไม่ ราคาที่ประกาศไว้ยังบอกไม่ได้`,
  reachBeyondCount: (plan, most) =>
    spaced`budget นี้ส่งด้วย${plan} ได้มากกว่า${most} ข้อความ ซึ่งเกินจำนวนสูงสุดที่คำนวณได้`,
  taxUnknown: (market) =>
    spaced`with_tax เป็น TRUE แต่ไม่ทราบภาษีของ${market} ไม่ต้องใส่ with_tax หากต้องการราคาไม่รวมภาษี`,
  undecided: (market, messages) =>
    spaced`ราคาที่ประกาศไว้ยังบอกไม่ได้ว่าแพ็กเกจใดใน${market}ถูกที่สุดสำหรับ${messages} ข้อความ`,
  namePlan: (plan) => spaced` ใช้ LINE_OA_COST และระบุแพ็กเกจ เช่น ${plan} เพื่อดูค่าใช้จ่าย`,
  splitUnknown: (market, messages) =>
    spaced`ราคาที่ประกาศไว้ยังบอกไม่ได้ว่าควรแบ่ง${messages} ข้อความใน${market}อย่างไรให้ถูกที่สุด`,
  toolUnpublished: (tool, least) =>
    spaced`เราไม่ทราบราคาของ${tool}${least && spaced` (เริ่มที่${least} ต่อเดือน)`} โปรดสอบถามผู้ให้บริการ`,
  toolTooSmall: (plan, included, way) => spaced`${plan} ส่งได้${included} ข้อความ และซื้อเพิ่มไม่ได้${way}`,
  bill: {
    item: 'รายการ',
    messages: 'จำนวนข้อความ',
    price: terms.unitPrice,
    amount: 'จำนวนเงิน',
    fee: terms.fee,
    span: (from, to) => `${from}–${to}`,
    extra: (_, span) => spaced`ข้อความเพิ่มเติมที่${span}`,
    tax: (percent) => spaced`ภาษี${percent}%`,
    rounding: 'ปัดเศษลง',
    total: terms.total,
  },
  rates: {
    plan: terms.plan,
    name: terms.name,
    fee: terms.fee,
    included: 'ข้อความในแพ็กเกจ',
    from: 'ข้อความเพิ่มเติมตั้งแต่',
    upTo: 'ถึง',
    price: terms.unitPrice,
    basis: terms.certainty,
    none: 'ซื้อเพิ่มไม่ได้',
    unpublished: 'ไม่ทราบ',
    firstPrice: (price) => spaced`เริ่มที่${price} หลังจากนั้นไม่ทราบ`,
    includedAtFirst: (atFirst, later) => spaced`เดิม${atFirst} ต่อมา${later}`,
    currency: terms.currency,
    withoutTax: (currency) => `${currency} ไม่รวมภาษี`,
    tax: 'ภาษี',
    taxUnknown: terms.unknown,
    inForce: 'มีผลตั้งแต่',
    checked: 'ตรวจสอบเมื่อ',
    old: (days, page) => spaced`ราคาเหล่านี้ตรวจสอบไว้เกิน${days} วันแล้ว ดูราคาล่าสุดที่เว็บของ LINE: ${page}`,
    ahead: (month) => spaced`ตั้งแต่${month} คำนวณด้วยราคาที่ทราบวันนี้ LINE อาจปรับราคาก่อนถึงเวลานั้น`,
    source: 'แหล่งข้อมูล',
    noSource: 'หลายแห่ง (ไม่ได้จดไว้)',
  },
  compare: {
    extra: terms.extraCost,
    perMessage: 'เฉลี่ยต่อข้อความ',
    sends: 'ส่งได้หรือไม่',
    yes: 'ได้',
    cheapest: 'ถูกที่สุด',
    no: (most) => spaced`ไม่ได้ (ส่งได้ไม่เกิน${most} ข้อความ)`,
    unpublished: 'ไม่ทราบราคา',
    split: 'วิธีแบ่งที่ถูกที่สุด',
    saves: (amount) => spaced`ประหยัด${amount} (แต่ละบัญชีมีเพื่อนแยกกัน)`,
    uncertain: 'ไม่แน่นอน',
  },
  split: {
    accounts: terms.accounts,
    each: 'ข้อความต่อบัญชี',
    costEach: 'ค่าใช้จ่ายต่อบัญชี',
    saving: 'ประหยัดกว่าบัญชีเดียว',
  },
  breakEven: {
    from: 'ข้อความตั้งแต่',
    upTo: 'ถึง',
    first: 'ค่าใช้จ่ายที่จุดเริ่ม',
    last: 'ค่าใช้จ่ายที่จุดสิ้นสุด',
    unknown: 'ราคาที่ประกาศไว้ยังบอกไม่ได้',
  },
  notes: {
    note: 'หมายเหตุ',
    segments: (plans) => spaced`分眾+ (แท็กอัตโนมัติ กลุ่มตามแท็ก ริชเมนูตามแท็ก) ต้องใช้${plans}`,
    grades: 'บัญชีทั่วไปและบัญชีรับรองใช้ได้ทุกแพ็กเกจ',
    features: 'ทุกแพ็กเกจใช้ฟีเจอร์ได้เหมือนกัน',
    premiumId: (yearly, monthly, changes) =>
      spaced`Premium ID ปีละ${yearly}${monthly && spaced` หรือเดือนละ${monthly}`} ไม่รวมภาษี${changes && spaced` จะเปลี่ยนวันที่${changes} แต่เราไม่ทราบรายละเอียด`}`,
    chatPro: (monthly) => spaced`บริการเสริม Chat Pro เดือนละ${monthly} ไม่รวมภาษี`,
    notifications: 'LINE notification messages คิดค่าบริการแยกตามสัญญา จึงไม่รวมในนี้',
    month: (ends) =>
      ends
        ? spaced`LINE นับเดือนตามเวลาญี่ปุ่น เดือนจึงสิ้นสุดเวลา${ends} น. ตามเวลาท้องถิ่น ข้อความในแพ็กเกจที่เหลือไม่ยกไปเดือนถัดไป`
        : 'ข้อความในแพ็กเกจที่เหลือไม่ยกไปเดือนถัดไป',
    midMonth: (plan) =>
      spaced`หากเปลี่ยนจาก${plan}เป็นแพ็กเกจแบบชำระเงินกลางเดือน ค่าบริการและข้อความในแพ็กเกจของเดือนนั้นคิดตามจำนวนวันที่เหลือ`,
  },
  tools: {
    tool: terms.tool,
    fee: 'ค่าบริการรายเดือน (JPY รวมภาษี)',
    sends: 'จำนวนข้อความที่ส่งได้',
    unlimited: 'ไม่จำกัด',
    none: 'ไม่ทราบราคา',
    from: (least) => spaced`เริ่มที่${least} ต่อเดือน`,
    notes: {
      'no-downgrade': 'แพ็กเกจแบบชำระเงินปรับลดไม่ได้ (ยกเว้นจาก Bulk เป็น Pro) หากไม่ใช้ต่อต้องยกเลิก',
      'first-time-free': 'แพ็กเกจฟรีใช้ได้เฉพาะผู้ใช้ครั้งแรก บริษัทละ 1 บัญชี',
      bubbles: 'ส่งถึง 1 คนครั้งละไม่เกิน 5 บอลลูน นับเป็น 1 ข้อความ',
      'counts-twice': 'แชทและการส่งทดสอบจากเครื่องมือนับทั้งในเครื่องมือและที่ LINE',
      'greetings-free': 'ข้อความทักทายเพื่อนใหม่และตอบกลับอัตโนมัติไม่นับ',
      'needs-lstep': 'เป็นสัญญาแยก และต้องใช้ข้อมูลลูกค้าจาก L Step',
      'first-month-free': 'เดือนแรกของสัญญาใหม่ไม่คิดค่าบริการ',
      'one-year': 'สัญญาขั้นต่ำ 1 ปี',
      'line-from-standard': 'เชื่อมกับ LINE ได้ตั้งแต่แพ็กเกจ Standard ขึ้นไป เราไม่ทราบค่าบริการของแพ็กเกจนั้น',
      stops: 'เมื่อโควตาของเครื่องมือหรือของ LINE หมด จะส่งต่อไม่ได้',
      'own-app': 'ข้อความถึงสมาชิกในแอปของผู้ให้บริการไม่ใช้โควตา LINE',
    },
  },
  basis: {
    official: 'ทางการ: LINE ระบุเอง',
    announced: 'LINE ประกาศแล้ว และแหล่งข้อมูลหลายแห่งตรงกัน',
    secondary: 'แหล่งข้อมูลอิสระหลายแห่งตรงกัน',
    single: 'มีแหล่งข้อมูลเดียว',
  },
  basisOf: {
    from: 'ความน่าเชื่อถือของวันที่',
    fees: 'ความน่าเชื่อถือของค่าบริการ',
    extra: 'ความน่าเชื่อถือของราคาข้อความเพิ่มเติม',
  },
  kinds: {
    kind: terms.kind,
    from: 'ส่งจาก',
    counted: 'นับหรือไม่',
    bubbles: 'บอลลูนต่อการส่ง 1 ครั้ง',
    yes: 'นับ',
    no: 'ไม่นับ',
    disputed: 'แหล่งข้อมูลไม่ตรงกัน จึงนับรวมไว้ก่อน',
    sentFrom: { manager: 'LINE Official Account Manager', api: 'Messaging API', tool: 'เครื่องมือ' },
  },
})
