/** An emulated Factorio mod portal on loopback, for tests, demonstrations and your own tools. */
export type { Effect, Fault, When } from './faults.js';
export { imageId, imageType } from './image-bytes.js';
export type { ModSeed, ModState, PortalImage, Release } from './mod.js';
export type { EmulatedPortal, ModEdit, PortalOptions } from './portal.js';
export { startPortal } from './portal.js';
export type { RequestRecord, UploadRecord } from './record.js';
export type { Origin, RequestKind } from './request.js';
export { seedFromFull } from './seed.js';
export type { OpenQuestions } from './store.js';
export { CATEGORIES, STANDARD_LICENSES, TAGS } from './vocabulary.js';
export { runAction, type ActionStep, type StepResult } from './runner.js';
export type { WorkflowCommand } from './workflow-commands.js';
