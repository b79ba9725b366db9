/** The walls of the house: which room may look into which (ARCHITECTURE.md). */
const rooms = (...names) => `^src/(${names.join('|')})/`;

/** @param {string} from a room of the core  @param {string[]} may the rooms of ours that it may import */
const coreRoom = (from, may) => ({
  name: `${from}-imports`,
  comment: `${from} may import only itself${may.length ? ` and ${may.join(', ')}` : ''}.`,
  severity: 'error',
  from: { path: rooms(from), pathNot: '\\.test\\.ts$' },
  to: { path: '^(src|bot|adaptive-cards|tests)/', pathNot: rooms(from, ...may) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.(test|config)\\.ts$', '^tests/'] },
      to: {},
    },
    coreRoom('html', []),
    coreRoom('calendar', []),
    coreRoom('policy', ['calendar']),
    coreRoom('screening', ['policy', 'calendar']),
    coreRoom('interview', ['policy', 'calendar', 'screening']),
    coreRoom('complaints', ['policy', 'calendar']),
    coreRoom('correspondence', ['policy', 'calendar', 'complaints', 'html']),
    coreRoom('storage', []),
    coreRoom('desk', [
      'policy',
      'calendar',
      'screening',
      'interview',
      'complaints',
      'correspondence',
      'storage',
    ]),
    coreRoom('demo', ['policy', 'calendar', 'complaints', 'correspondence', 'desk']),
    {
      name: 'workspace-imports',
      comment: 'The app knows the API by its contract, and the contract is in the words of the core.',
      severity: 'error',
      from: { path: rooms('workspace'), pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(src|bot|adaptive-cards|tests)/',
        pathNot: rooms('workspace', 'calendar', 'policy', 'complaints', 'correspondence', 'html', 'website'),
      },
    },
    {
      name: 'app-imports',
      comment:
        'What runs in the browser takes types of the contract and English dates, and nothing else of ours.',
      severity: 'error',
      from: { path: '^src/workspace/app/' },
      to: {
        path: '^(src|bot|adaptive-cards|tests)/',
        pathNot: '^src/(workspace/(app|contract)|calendar)/',
      },
    },
    {
      name: 'contract-only-as-types',
      comment: 'The app takes from the contract only types: its schemas stay on the server.',
      severity: 'error',
      from: { path: '^src/workspace/app/' },
      to: { path: '^src/workspace/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'cards-imports',
      comment: 'Cards are made of what the core says, and import nothing else of ours.',
      severity: 'error',
      from: { path: '^adaptive-cards/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(src|bot|tests)/',
        pathNot: rooms('policy', 'calendar', 'complaints', 'correspondence'),
      },
    },
    {
      name: 'core-is-pure',
      comment: 'The core decides; it carries nothing. No SDK, no node: input or output.',
      severity: 'error',
      from: {
        path: `^adaptive-cards/|${rooms(
          'html',
          'policy',
          'calendar',
          'screening',
          'interview',
          'complaints',
          'correspondence',
          'reporting',
        )}`,
        pathNot: ['\\.test\\.ts$', '^src/policy/load\\.ts$', '^src/screening/train\\.ts$'],
      },
      to: {
        path: '^(node:|botbuilder|restify|mongodb|libsql|mingo|nodemailer|pdfkit|fontkit|ws|pino)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-channels-know-the-sdk',
      comment: 'The Bot Framework SDK stands behind bot/channels, so that it can be replaced there.',
      severity: 'error',
      from: { pathNot: ['^bot/channels/', '^bot/staff/', '^tests/', '^node_modules'] },
      to: { path: 'node_modules/botbuilder' },
    },
    {
      name: 'one-place-knows-the-database',
      severity: 'error',
      from: { pathNot: ['^src/storage/', '^tests/', '^node_modules'] },
      to: { path: 'node_modules/(mongodb|libsql|mingo)/' },
    },
    {
      name: 'nothing-imports-the-shell',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/(main|cli|service|residents|rounds|http/.*)\\.ts$', '\\.test\\.ts$'],
      },
      to: { path: '^bot/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
