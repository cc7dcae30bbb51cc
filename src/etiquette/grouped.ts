/** Values by the names that each is filed under, in their order; one without a name is left out. */
export function grouped<T>(values: Iterable<T>, namesOf: (value: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const name of new Set(namesOf(value))) {
      const group = groups.get(name);
      if (group) group.push(value);
      else groups.set(name, [value]);
    }
  }
  return groups;
}
