import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

/** End-to-end tests on the annotated lists: `npm run test:corpus`. */
export default defineConfig({ ...config, testIgnore: [], outputDir: '../../test-results' });
