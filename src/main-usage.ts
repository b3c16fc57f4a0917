// What Google may call in the build that reads usage from LINE: all that the base has, and the import.
export { importUsage } from './google/usage/daily'
export { showSidebar } from './google/usage/menu'
export {
  changeUsage,
  connectUsage,
  forgetUsage,
  linkBudget,
  openUsage,
  readUsage,
  switchDaily,
  switchMail,
  testUsage,
  usageDays,
} from './google/usage/server'
export * from './main'
