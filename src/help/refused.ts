// Formulas that are refused, for the lists of common errors; the sentence is what the built add-on says.
import { HELP } from '../words/help'
import { HOMES, type Language } from '../words/language'

/** One at least for every reason to refuse: in the market of the language where any market has it. */
export function refusedExamples(language: Language): string[] {
  const region = HOMES[language]
  const { small, beyond, large, little, endless } = HELP[language].home
  return [
    `=LINE_OA_COST("${small}", "${region}", ${beyond}, "2026-11")`,
    '=LINE_OA_COST("high", "TW", 6001, "2025-04")',
    '=LINE_OA_COST("standard", "OTHER", 40001, "2026-11")',
    '=LINE_OA_COST("light", "OTHER", 100, "2026-11", TRUE)',
    '=LINE_OA_COST("free", "TH", 700, "2020-01")',
    `=LINE_OA_COST("gold", "${region}", 100)`,
    `=LINE_OA_COST("${small}", "Korea", 100)`,
    `=LINE_OA_COST("${small}", "${region}", -5)`,
    `=LINE_OA_COST("${small}", "${region}", 1.5)`,
    `=LINE_OA_COST("${small}", "${region}", "many")`,
    `=LINE_OA_COST("${small}", "${region}", 100, "2026/13")`,
    `=LINE_OA_COST("${small}", "${region}", "20.000")`,
    `=LINE_OA_COST("${small}", "${region}", 100, "2019-04-17")`,
    '=LINE_OA_PLAN("TH", 700, "2020-01")',
    `=LINE_OA_PLAN("${region}")`,
    '=LINE_OA_PLAN("TW", 100, "2026-11", "gold")',
    '=LINE_OA_COMPARE("Korea", 100)',
    `=LINE_OA_BREAKDOWN("${small}", "${region}", ${beyond}, "2026-11", TRUE)`,
    `=LINE_OA_BREAKEVEN("${region}", "2019-01")`,
    `=LINE_OA_MESSAGES("${large}", "${region}", ${little}, "2026-11")`,
    '=LINE_OA_MESSAGES("high", "TW", 2000, "2025-04")',
    `=LINE_OA_MESSAGES("${large}", "${region}", ${endless}, "2026-11")`,
    '=LINE_OA_SPLIT("TW", 9000, 4, "2025-04")',
    `=LINE_OA_SPLIT("${region}", 10000, 21)`,
    '=LINE_OA_RATES("Korea")',
    '=LINE_TOOL_COST("Lステップ", "standard", 30001, "2026-11")',
    '=LINE_TOOL_COST("MyASP", "cheapest", 100)',
    '=LINE_TOOL_COST("UTAGE", "cheapest", 100, "2025-12")',
    '=LINE_TOOL_COST("Lステップ", "gold", 100, "2026-11")',
    '=LINE_TOOL_RATES("Line Step")',
    `=LINE_OA_FORMULA("${small}", "${region}", 5000)`,
    '=LINE_MSG_COUNT(100, 1, 1, "fax")',
    '=LINE_MSG_COUNT(100, 1, 0)',
    '=LINE_MSG_COUNT(1000000000, 100)',
  ]
}

/** Refused for their ranges. */
export function rangeExamples(language: Language): string[] {
  const region = HOMES[language]
  const { large } = HELP[language].home
  return [
    `=LINE_OA_COST("${large}", "${region}", {100; 200; 300}, {"2026-09"; "2026-10"})`,
    `=LINE_OA_COMPARE("${region}", {100; 200})`,
  ]
}
