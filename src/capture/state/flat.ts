/** More levels and values than a posting has. */
const BOUNDS = { depth: 12, values: 20_000 };

/**
 * The value that Nuxt writes as one flat array (`__NUXT_DATA__`, https://github.com/sveltejs/devalue): each object and array holds the places of its
 * values in that array; a first element that is a name, as in `["Reactive", 3]`, wraps what stands there.
 */
export function reviveFlat(flat: readonly unknown[]): unknown {
  let count = 0;
  const revive = (at: unknown, depth: number): unknown => {
    if (typeof at !== 'number' || at < 0 || depth > BOUNDS.depth || ++count > BOUNDS.values) return undefined;
    const value = flat[at];
    if (Array.isArray(value)) {
      const [name, inner] = value;
      return typeof name === 'string' ? revive(inner, depth + 1) : value.slice(0, 500).map((one) => revive(one, depth + 1));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, place]) => [key, revive(place, depth + 1)]));
  };
  return revive(0, 0);
}
