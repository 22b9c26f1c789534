// files: material as files, uploaded, checked, receipted. Uploading is not submitting.
import { defineService } from '../../court/service.ts';
import {
  downloadForDesk,
  downloadInCase,
  getForDesk,
  getInCase,
  listForDesk,
  listInCase,
} from './case-files.ts';
import { downloadFile, getFile, listFiles, removeFile, uploadOnce } from './own.ts';
import { carryFilingFiles, holdFiles, releaseFilingFiles, releaseSubmissionFiles } from './reactions.ts';
import './records.ts';
import { cancelUpload, completeUpload, createUpload, expireUpload, getUpload, putChunk } from './uploads.ts';

/** 材料上传. */
export const files = defineService({
  name: 'files',
  operations: {
    'files.createUpload': createUpload,
    'files.getUpload': getUpload,
    'files.cancelUpload': cancelUpload,
    'files.putChunk': putChunk,
    'files.completeUpload': completeUpload,
    'files.list': listFiles,
    'files.uploadOnce': uploadOnce,
    'files.get': getFile,
    'files.remove': removeFile,
    'files.download': downloadFile,
    'files.listInCase': listInCase,
    'files.getInCase': getInCase,
    'files.downloadInCase': downloadInCase,
    'desk.files.list': listForDesk,
    'desk.files.get': getForDesk,
    'desk.files.download': downloadForDesk,
  },
  reactions: { holdFiles, carryFilingFiles, releaseFilingFiles, releaseSubmissionFiles },
  timers: { 'upload.expiry': expireUpload },
});
