/** The CDK app: what `npx cdk …` runs (cdk.json). */
import { FaircopyApp } from '../lib/faircopy-app.ts';

new FaircopyApp();
