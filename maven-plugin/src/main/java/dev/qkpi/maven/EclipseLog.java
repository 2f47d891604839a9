package dev.qkpi.maven;

import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.Severity;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import org.apache.maven.plugin.logging.Log;
import org.sonatype.plexus.build.incremental.BuildContext;

/** A log whose findings also appear in the document, as Eclipse shows it. */
final class EclipseLog implements Log {

    private final Log log;
    private final Eclipse eclipse;

    private EclipseLog(Log log, Eclipse eclipse) {
        this.log = log;
        this.eclipse = eclipse;
    }

    /** The same log, if the document is no file to show anything in. */
    static Log of(Log log, SpecSource document) {
        return document.home() instanceof SpecSource.InFolder home
                ? new EclipseLog(log, new Eclipse(home.file()))
                : log;
    }

    /** Marks what makes a document useless. */
    static void mark(Log log, SpecException failure) {
        if (log instanceof EclipseLog own) {
            for (Finding finding : failure.findings()) {
                boolean error = finding.severity() == Severity.ERROR;
                own.eclipse.mark(
                        finding.toString(), error ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING);
            }
        }
    }

    @Override
    public void warn(CharSequence content) {
        log.warn(content);
        eclipse.mark(content.toString(), BuildContext.SEVERITY_WARNING);
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        log.warn(content, error);
    }

    @Override
    public void warn(Throwable error) {
        log.warn(error);
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        log.debug(content);
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(content, error);
    }

    @Override
    public void debug(Throwable error) {
        log.debug(error);
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public void info(CharSequence content) {
        log.info(content);
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        log.info(content, error);
    }

    @Override
    public void info(Throwable error) {
        log.info(error);
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void error(CharSequence content) {
        log.error(content);
        eclipse.mark(content.toString(), BuildContext.SEVERITY_ERROR);
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        log.error(content, error);
    }

    @Override
    public void error(Throwable error) {
        log.error(error);
    }
}
