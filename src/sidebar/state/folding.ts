// Folds and unfolds the sections of the sidebar.
import { current, type Desk } from './desk'
import { type Section, sectionOf } from './sections'

export function fold(desk: Desk, section: Section, open: boolean): Desk {
  const others = desk.open.filter((each) => each !== section)
  return { ...desk, open: open ? [...others, section] : others }
}

/** Shows every field at fault; of several campaigns the first that has one. */
export function showFaults(desk: Desk): Desk {
  const { faults, sends } = current(desk)
  const wrong = faults.map((path) => path.split('.')).find(([first]) => first === 'sends')
  const opened = faults.reduce((all, path) => {
    const section = sectionOf(path)
    return section ? fold(all, section, true) : all
  }, desk)
  return wrong ? { ...opened, campaign: sends[Number(wrong[1])]?.key } : opened
}
