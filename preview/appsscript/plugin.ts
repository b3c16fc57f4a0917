// Puts a plugin of ours in the place of one of the engine's.
import type { Engine } from './engine.ts'

const replaced = new WeakMap<Engine, Set<string>>()

/** Must run before the model is made: a model takes its plugins when it starts. Once for each engine, however many workbooks it has. */
export function replacePlugin<Plugin>(engine: Engine, name: string, ours: (original: Plugin) => unknown) {
  const names = replaced.get(engine) ?? new Set()
  replaced.set(engine, names)
  if (names.has(name)) return
  names.add(name)
  const { coreViewsPluginRegistry } = engine.registries
  const original = coreViewsPluginRegistry.get(name) as unknown as Plugin
  coreViewsPluginRegistry.replace(name, ours(original) as never)
}
