// The rate book: every market's and tool's facts and cards in one place; the build checks it and inlines it as JSON.
import type { RateBook } from '../card'
import { elsewhere } from './elsewhere'
import { japan } from './japan'
import { markets } from './markets'
import { taiwan } from './taiwan'
import { thailand } from './thailand'
import { tools } from './tools'

export const book: RateBook = { markets, japan, taiwan, thailand, elsewhere, tools }
