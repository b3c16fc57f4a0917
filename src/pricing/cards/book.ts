// The rate book: every market and tool with its cards in one place; the build checks it and inlines it as JSON.
import type { RateBook } from '../card'
import { elsewhere } from './elsewhere'
import { japan } from './japan'
import { taiwan } from './taiwan'
import { thailand } from './thailand'
import { tools } from './tools'

export const book: RateBook = { markets: { JP: japan, TW: taiwan, TH: thailand, OTHER: elsewhere }, tools }
