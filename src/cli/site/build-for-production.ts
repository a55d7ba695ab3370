import { build, type InlineConfig } from 'vite';

/**
 * Builds with Vite. A NODE_ENV set in the shell must not put development builds of the libraries into a site.
 */
export async function buildForProduction(config: InlineConfig): ReturnType<typeof build> {
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const built = await build({ ...config, configFile: false, logLevel: 'warn' });
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
  return built;
}
