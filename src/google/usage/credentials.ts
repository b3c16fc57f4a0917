// The credentials of accounts, in properties that only this user can read. They leave this file in requests to LINE and in no other way.
import { Failure, type Response, readToken } from '../../usage/answers'
import type { Credential } from '../../usage/request'
import { type Ask, addressOf, TOKEN_ADDRESS } from '../../usage/requests'
import { fetchAll } from './fetch'

const PREFIX = 'usage.secret.'

export function keepCredential(id: string, credential: Credential): void {
  PropertiesService.getUserProperties().setProperty(`${PREFIX}${id}`, JSON.stringify(credential))
}

export function forgetCredential(id: string): void {
  PropertiesService.getUserProperties().deleteProperty(`${PREFIX}${id}`)
}

/** What people recognise one by. */
export function endsOf(credential: Credential): string {
  return ('token' in credential ? credential.token : credential.secret).slice(-4)
}

/** With the credential of a known account, or with one that is not kept. */
export function askLine(
  who: { id: string } | { credential: Credential },
  asks: readonly Ask[],
): Response[] | Failure {
  const credential = 'id' in who ? kept(who.id) : who.credential
  if (!credential) return new Failure('credential')
  const token = tokenOf(credential)
  if (token instanceof Failure) return token
  return fetchAll(
    asks.map((ask) => ({
      url: addressOf(ask),
      method: 'get',
      headers: { Authorization: `Bearer ${token}` },
    })),
  )
}

function kept(id: string): Credential | undefined {
  const text = PropertiesService.getUserProperties().getProperty(`${PREFIX}${id}`)
  return text === null ? undefined : JSON.parse(text)
}

/** A stateless token, made for each run: it ends by itself, and no other tool's token ends for it. */
function tokenOf(credential: Credential): string | Failure {
  if ('token' in credential) return credential.token
  const payload = {
    grant_type: 'client_credentials',
    client_id: credential.channel,
    client_secret: credential.secret,
  }
  const [response] = fetchAll([{ url: TOKEN_ADDRESS, method: 'post', payload }])
  return response ? readToken(response) : new Failure('unreachable')
}
