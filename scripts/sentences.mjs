// What the user is told for what clasp, Google or the network said.
const login =
  /invalid_grant|invalid_rapt|invalid_token|invalid credentials|invalid authentication credential|No refresh token/i
const network =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up/

/** @type {[RegExp, string][]} */
const sentences = [
  [/No credentials found/, 'You are not logged in to Google. Run: npx clasp login'],
  [login, 'Google no longer accepts this login. Run: npx clasp login'],
  [network, 'Google could not be reached. Check the network connection, and HTTPS_PROXY if one is set.'],
  [
    /has not enabled the Apps Script API/,
    'The Apps Script API is off for this account. Turn it on at https://script.google.com/home/usersettings, wait a few minutes and try again.',
  ],
  [
    /Requested entity was not found/,
    'Google knows no such script or sheet, or this account may not open it.',
  ],
]

/**
 * A reason that is not known is passed on word for word.
 * @param {string} output what clasp printed
 */
export function explain(output) {
  const known = sentences.find(([pattern]) => pattern.test(output))
  if (known) return known[1]
  return output.trim() === '' ? 'clasp gave no reason.' : `The answer was: ${output.trim()}`
}
