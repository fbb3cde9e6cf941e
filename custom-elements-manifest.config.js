import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({outdir: 'dist', cssFileName: null, hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
  ],
};

/** Leaves out what an embedder may not touch, and what the analyzer only guessed. */
function publicOnly() {
  return {
    packageLinkPhase({customElementsManifest}) {
      // The analyzer takes files in whatever order their folders answer.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const declaration of customElementsManifest.modules.flatMap(declarationsOf)) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(isOurs);
      }
    },
  };
}

function declarationsOf({declarations}) {
  return declarations;
}

function isPublic({name, privacy = 'public'}) {
  return privacy === 'public' && !name.startsWith('#');
}

// For `new MppStatusEvent(status)` the analyzer takes the first argument for the name.
function isOurs({name}) {
  return name?.startsWith('mpp-');
}
