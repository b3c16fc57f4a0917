// Thai.
import type { DocWords } from '../shapes/docs'
import { spaced } from '../spaced'
import { terms } from './terms'

export const th: DocWords = {
  parameter: 'อาร์กิวเมนต์',
  takes: 'ค่าที่ใส่ได้',
  optional: (name) => spaced`${name} (ไม่บังคับ)`,
  example: (label) => spaced`ตัวอย่าง: ${label}`,
  exampleHead: 'ตัวอย่าง',
  list: (items) => items.join(', '),
  sidebar: 'แถบด้านข้างภาษาไทยข้างชีต',
  formula: 'สูตร',
  result: 'ผลลัพธ์',
  refused: 'ตัวอย่างที่คำนวณไม่ได้:',
  says: 'ข้อความที่เซลล์แสดง',
  unsent: '=LINE_OA_COST("free", "TH", 6000, "2026-11")',
  function: 'ฟังก์ชัน',
  gives: 'ผลลัพธ์',
  forExample: 'ตัวอย่าง',
  names: 'ชื่ออื่นที่ใช้ได้',
  market: terms.market,
  inForce: (from) => spaced`ตั้งแต่ ${from}`,
  taxFrom: (percent, from) => spaced`${percent}% ตั้งแต่ ${from}`,
  card: (market, currency, from) => spaced`**${market}** ตั้งแต่ ${from} (${currency} ไม่รวมภาษี)`,
  plan: (name, fee, messages, extra) => spaced`${name} ${fee} (${messages} ข้อความ ${extra})`,
  noExtra: 'ซื้อเพิ่มไม่ได้',
  unknownExtra: 'ไม่ทราบราคาข้อความเพิ่มเติม',
  extra: (price) => spaced`ซื้อเพิ่มข้อความละ ${price}`,
  extraFrom: (price, from) => spaced`ตั้งแต่ข้อความเพิ่มเติมที่ ${from} ข้อความละ ${price}`,
}
