import { describe, expect, it } from 'vitest';
import { datedFileName, readDatedName } from './dated-name.ts';

describe('readDatedName', () => {
  it.each([
    ['[2023 ICRA] Slow Kites over Cold Rivers', 'Slow Kites over Cold Rivers', 'ICRA', 2023],
    ['[NSDI 2019] Slow Kites over Cold Rivers', 'Slow Kites over Cold Rivers', 'NSDI', 2019],
    ['【OSDI2020】Slow Kites', 'Slow Kites', 'OSDI', 2020],
    ['[2024] Slow Kites over Cold Rivers', 'Slow Kites over Cold Rivers', null, 2024],
    ['Slow Kites over Cold Rivers (SIGCOMM 2018)', 'Slow Kites over Cold Rivers', 'SIGCOMM', 2018],
    ['MillKite（Northwind, NSDI，2019）', 'MillKite', 'NSDI', 2019],
    ['MillKite (Northwind, 2019)', 'MillKite', null, 2019],
    ['2019 Slow Kites over Cold Rivers', 'Slow Kites over Cold Rivers', null, 2019],
    ['2019-Slow Kites over Cold Rivers', 'Slow Kites over Cold Rivers', null, 2019],
    ['2020 3D Kites', '3D Kites', null, 2020],
    ['2024 ECCV Kites: Slow over Rivers', 'Kites: Slow over Rivers', 'ECCV', 2024],
    ['2024 RA-L Kites: Slow over Rivers', 'Kites: Slow over Rivers', 'RA-L', 2024],
    ['2020-OSDI-Slow Kites over Rivers', 'Slow Kites over Rivers', 'OSDI', 2020],
    ['osdi20-slow-kites', 'slow-kites', 'OSDI', 2020],
    ['NSDI2019_Slow_Kites', 'Slow Kites', 'NSDI', 2019],
    ["VLDB'22 - Slow Kites over Cold Rivers", 'Slow Kites over Cold Rivers', 'VLDB', 2022],
    ['CVPR2019-Slow Kites over Cold Rivers', 'Slow Kites over Cold Rivers', 'CVPR', 2019],
    ['Slow Kites: Over Cold Rivers - IMC’21', 'Slow Kites: Over Cold Rivers', 'IMC', 2021],
    ['Slow Kites Still Fly  Wisec’ 21', 'Slow Kites Still Fly', 'WiSec', 2021],
    ['Slow Kites Fly USENIX Security’20', 'Slow Kites Fly', 'USENIX Security', 2020],
    ['Slow Kites Fly S&P-2017', 'Slow Kites Fly', 'S&P', 2017],
    ['Slow_Kites_Fly_2018', 'Slow Kites Fly', null, 2018],
  ])('%s', (name, title, venue, year) => {
    const read = readDatedName(name);
    expect([read?.title, read?.venue?.name ?? null, read?.year]).toEqual([title, venue, year]);
  });

  it.each([
    '2019-05-03-slow-kites',
    '2019-05 Slow Kites',
    'Slow Kites',
    'Kites in 3 Rivers',
    'kites-2',
    'part01-kites',
  ])('%s has no date', (name) => expect(readDatedName(name)).toBeNull());
});

describe('datedFileName', () => {
  it.each([
    ['notes/2019 Slow Kites over Cold Rivers.md', 'Slow Kites over Cold Rivers', true],
    ['notes/2019 Slow Kites.md', 'Slow Kites: Flying over Cold Rivers', true],
    ['notes/[2023 ICRA] Slow Kites over Cold River.md', '[2023 ICRA] Slow Kites over Cold Rivers', true],
    ['notes/2019 Slow Kites over Cold Rivers/README.md', 'Slow Kites over Cold Rivers', true],
    ['notes/osdi20-slow-kites-over-cold-rivers.md', 'Slow Kites over Cold Rivers', true],
    ['OSDI 2020/Slow Kites over Cold Rivers.md', 'Slow Kites over Cold Rivers', true],
    ['osdi20/slow-kites-over-cold-rivers.md', 'Slow Kites over Cold Rivers', true],
    ['2020/Slow Kites over Cold Rivers.md', 'Slow Kites over Cold Rivers', false],
    ['OSDI 2020/Storage.md', 'Storage', false],
    ['notes/2019 Slow Kites over Cold Rivers.md', 'Abstract', false],
    ['notes/2019 Kites.md', 'Kites', false],
    ['venues/OSDI 2019.md', 'OSDI 2019', false],
    ['blog/2019-05-03-slow-kites-over-rivers.md', 'Slow Kites over Rivers', false],
    ['notes/Slow Kites over Cold Rivers.md', 'Slow Kites over Cold Rivers', false],
  ])('%s above %s: %s', (path, heading, isNamed) => {
    expect(datedFileName(path, heading) !== null).toBe(isNamed);
  });
});
