// Japanese.
import type { WritingWords } from '../shapes/writing'
import { spaced } from '../spaced'

export const ja = (): WritingWords => ({
  request: '書き込めない内容がサイドバーから送られました。サイドバーを開き直して、もう一度お試しください。',
  occupied: (range) =>
    spaced`${range} にはすでに入力があります。空いているセルを選ぶか、新しいシートを選んでください。`,
  merged: (range) =>
    spaced`${range} に結合されたセルがあります。ほかの空いているセルを選ぶか、新しいシートを選んでください。`,
  protected: (range) =>
    spaced`${range} は保護されていて変更できません。ほかのセルを選ぶか、新しいシートを選んでください。`,
  busy: 'このスプレッドシートでは、ほかの書き込みが進行中です。少し待ってからもう一度お試しください。',
  failed: '表が完成する前に Google スプレッドシートの処理が止まったため、書き込んだ内容を取り消しました。',
  left: (place) =>
    spaced`表が完成する前に Google スプレッドシートの処理が止まり、書き込んだ内容を取り消せませんでした。手動で削除してください：${place}`,
  restored: '表が完成する前に Google スプレッドシートの処理が止まったため、更新前の状態に戻しました。',
  damaged: (place) =>
    spaced`表が完成する前に Google スプレッドシートの処理が止まり、更新前の状態に戻せませんでした。「ファイル」→「変更履歴」から以前の版を復元してください：${place}`,
})
