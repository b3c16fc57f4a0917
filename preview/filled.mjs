/** Puts values in the place of their names: `{file}`; an unknown name stays. @param {string} text @param {Record<string, string>} values */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (name, /** @type {string} */ key) => values[key] ?? name)
}
