/**
 * Java classes as trees of members and statements, and how they become text: names and imports, indentation, wrapped
 * lines.
 *
 * <p>Imports nothing but the JDK. The vocabulary is JavaPoet's, of which this is the part that codecs need, and so is
 * the look of what comes of it. It goes over a tree once for the imports and once for the text, where JavaPoet writes
 * each file twice: codecs are most of the files of a large document, and cost a third of the time this way.
 */
package dev.qkpi.generator.source;
