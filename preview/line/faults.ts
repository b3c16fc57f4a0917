// What may go wrong at LINE, each with a switch: for all accounts or one, for all addresses or those that hold a text.

export const FAULTS = [
  'bad credential',
  'not available',
  'too many calls',
  'server error',
  'no connection',
  'slow',
  'no JSON',
  'wrong kinds',
  'new keys',
  'no numbers',
  'nothing ready',
  'privacy',
] as const
export type Fault = (typeof FAULTS)[number]

export type Broken = { fault: Fault; channelId?: string | undefined; address?: string | undefined }

export function breaks(broken: readonly Broken[], fault: Fault, channelId: string | undefined, path: string) {
  return broken.some(
    (each) =>
      each.fault === fault &&
      (each.channelId === undefined || each.channelId === channelId) &&
      (each.address === undefined || path.includes(each.address)),
  )
}
