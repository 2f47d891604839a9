/** Pages that we write ourselves, in all renderings, against the KPI document and small ones. */
package dev.qkpi.generator.compare.drift;
