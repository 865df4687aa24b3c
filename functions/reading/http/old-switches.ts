/** Headers that `secureHeaders` would send and nobody needs: switches of browsers and plug-ins that are gone. */
export const oldSwitches = {
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const;
