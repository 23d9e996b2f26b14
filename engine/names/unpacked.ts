/**
 * The words of a list that is packed as dictionaries are: of each word how many letters it shares with the one before, then the rest
 * (`0Aaron1bdallah3elaziz` → Aaron, Abdallah, Abdelaziz). Sorted names take little more than half the room so.
 */
export function unpacked(list: string): string[] {
  let before = '';
  return (list.match(/\d\D+/g) ?? []).map((entry) => {
    before = before.slice(0, Number(entry[0])) + entry.slice(1);
    return before;
  });
}
