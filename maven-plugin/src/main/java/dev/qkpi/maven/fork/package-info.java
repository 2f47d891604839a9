/**
 * Generation in a virtual machine of its own: a job goes in, messages and what came of it go out.
 *
 * <p>The one that runs Maven compiles for programs that live long, and cannot be told otherwise. For a run of a second or
 * two that costs more than all of its work; the machine that is started here compiles once, and quickly.
 *
 * <p>Imports the generator's front, its documents, options, output and state. Imports nothing of Maven: its classes are
 * not there in the machine that is started.
 */
package dev.qkpi.maven.fork;
