/** The id of an option, for the input's `aria-activedescendant`. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}
