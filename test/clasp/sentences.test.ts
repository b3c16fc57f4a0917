// What clasp, Google and the network say, word for word, and what the user is told instead.
import { expect, it } from 'vitest'
import { explain } from '../../scripts/sentences.mjs'

const request = 'request to https://script.googleapis.com/v1/projects/x/content failed, reason:'

const logIn = 'Google no longer accepts this login. Run: npx clasp login'
const network = 'Google could not be reached. Check the network connection, and HTTPS_PROXY if one is set.'
const apiOff =
  'The Apps Script API is off for this account. Turn it on at https://script.google.com/home/usersettings, wait a few minutes and try again.'
const unknown = 'Google knows no such script or sheet, or this account may not open it.'

it.each([
  ['No credentials found.', 'You are not logged in to Google. Run: npx clasp login'],
  ['invalid_grant', logIn],
  [
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other.',
    logIn,
  ],
  ['No refresh token or refresh handler callback is set.', logIn],
  [`${request} getaddrinfo ENOTFOUND nowhere.invalid`, network],
  [`${request} connect ECONNREFUSED 127.0.0.1:9`, network],
  [
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    apiOff,
  ],
  ['Requested entity was not found.', unknown],
  ['Request contains an invalid argument.\n', 'The answer was: Request contains an invalid argument.'],
  ['\n', 'clasp gave no reason.'],
])('%j is told as %j', (said, told) => {
  expect(explain(said)).toBe(told)
})
