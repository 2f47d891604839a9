/** Holds the curated KPI document to the vendor's page; imports Jackson and the JDK only. */
package dev.qkpi.generator.spec;
