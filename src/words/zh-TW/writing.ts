// Traditional Chinese (Taiwan).
import type { WritingWords } from '../shapes/writing'
import { spaced } from '../spaced'

export const zhTW = (): WritingWords => ({
  request: '側欄送出的內容無法寫入。請關閉側欄，重新開啟後再試一次。',
  occupied: (range) => spaced`${range} 已有內容。請選擇右方與下方都空白的儲存格，或改寫入新工作表。`,
  merged: (range) => spaced`${range} 有合併的儲存格。請選擇其他儲存格，或改寫入新工作表。`,
  protected: (range) => spaced`${range} 受到保護，你無法變更。請選擇其他儲存格，或改寫入新工作表。`,
  busy: '這份試算表正在寫入其他內容，請稍後再試。',
  failed: 'Google 試算表在表格完成前停止執行，先前寫入的內容已移除。',
  left: (place) => spaced`Google 試算表在表格完成前停止執行，先前寫入的內容也無法移除。請手動刪除：${place}`,
  restored: 'Google 試算表在表格完成前停止執行，已恢復為更新前的內容。',
  damaged: (place) =>
    spaced`Google 試算表在表格完成前停止執行，也無法恢復為更新前的內容。請從「檔案」→「版本記錄」還原先前的版本：${place}`,
})
