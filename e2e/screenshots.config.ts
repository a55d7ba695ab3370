import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Takes screenshots instead of running tests: `npm run screenshots`. */
export default defineConfig({ ...config, testMatch: '*.shots.ts', outputDir: '../.cache/screenshots/runs' });
