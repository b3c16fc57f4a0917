// The rate book: every market's facts and cards in one place; the build checks it and inlines it as JSON.
import type { RateBook } from '../card'
import { elsewhere } from './elsewhere'
import { japan } from './japan'
import { markets } from './markets'
import { taiwan } from './taiwan'
import { thailand } from './thailand'

export const book: RateBook = { markets, japan, taiwan, thailand, elsewhere }
