// The words of generated documents by language.

import { en } from './en/docs'
import { ja } from './ja/docs'
import type { Language } from './language'
import type { DocWords } from './shapes/docs'
import { zhTW } from './zh-TW/docs'

/** Thai has a page on troubleshooting alone. */
export type DocLanguage = Exclude<Language, 'th'>

export const DOC_WORDS: Readonly<Record<DocLanguage, DocWords>> = { en, ja, 'zh-TW': zhTW }

export const DOC_LANGUAGES = Object.keys(DOC_WORDS) as DocLanguage[]
