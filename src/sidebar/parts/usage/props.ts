// What the parts of the section on usage are given.
import type { UsageAccount, UsageOpened } from '../../../usage/request'
import type { UsageSidebarWords } from '../../../words/shapes/usage-sidebar'
import type { Usage } from '../../state/usage/usage'
import type { Props } from '../props'

export interface UsageProps extends Props {
  usage: Usage
  opened: UsageOpened
  said: UsageSidebarWords
}

/** Of one account, with its place in the list. */
export type AccountProps = UsageProps & { account: UsageAccount; at: number }
