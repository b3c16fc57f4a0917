// The functions that tables of ours are made of: nothing in them fetches, links, or shows what stands elsewhere.

const FUNCTIONS = new Set(
  (
    'ABS AND ARRAYFORMULA COUNT COUNTA COUNTIF COUNTIFS DATE EDATE IF IFERROR INDEX INT ISERROR ISNUMBER MATCH MAX MIN MOD NA NOT OR ' +
    'ROUND ROUNDUP SEARCH SUBSTITUTE SUM SUMIF SUMPRODUCT TEXT TEXTJOIN TODAY TRIM VLOOKUP ' +
    'LINE_MSG_COUNT LINE_OA_CHECK LINE_OA_COST LINE_OA_MESSAGES LINE_OA_PLAN LINE_TOOL_COST'
  ).split(' '),
)

/** Texts and names of sheets hold no function; what stands before a bracket is one. */
export function isAllowed(formula: string): boolean {
  if (!formula.startsWith('=')) return false
  // Wide brackets and letters may be read as the usual ones.
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '""').normalize('NFKC')
  return (bare.match(/[\p{L}\p{N}_.]+\s*\(/gu) ?? []).every((call) => FUNCTIONS.has(call.slice(0, -1).trim()))
}
