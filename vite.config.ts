import { defineConfig } from 'vitest/config';
import { siteConfig } from './src/cli/site-config.ts';

export default defineConfig(({ mode }) =>
  mode === 'test' ? { test: { include: ['src/**/*.test.ts'], environment: 'node' } } : siteConfig('data'),
);
