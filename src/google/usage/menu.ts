// The sidebar of this build opens with the base's two permissions alone: what more the import needs is asked for when it is used.
import { openPage } from '../menu'
import { requireSidebar } from './consent'

export function showSidebar(): void {
  requireSidebar()
  openPage()
}
