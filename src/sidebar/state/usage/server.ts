// Calls of what only the build that reads usage lets the sidebar call.
import type { UsageServer } from '../../../usage/request'
import { call } from '../server'

/** Nothing comes back where Google shows its consent in place of going on. */
type CallUsage = <Name extends keyof UsageServer>(
  name: Name,
  ...args: Parameters<UsageServer[Name]>
) => Promise<ReturnType<UsageServer[Name]> | null>

export const callUsage = call as unknown as CallUsage
