import { loadPolicy } from '../policy/load.js';

/**
 * The command `policy check FILE`: writes one line that says the file can be used.
 *
 * @param write takes one line, without its end
 * @throws PolicyError with every problem as a line `file:line:column: field.path: what is wrong`
 */
export function policyCheck(file: string, write: (line: string) => void): void {
  const { council, version, serviceAreas, signposts } = loadPolicy(file);
  write(
    `OK: ${file}: ${council.name}, version ${version}, ${serviceAreas.length} service areas, ${signposts.length} signposts`,
  );
}
