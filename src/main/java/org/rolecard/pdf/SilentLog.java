package org.rolecard.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** What the renderer would tell a programmer goes nowhere: users are told by problems. */
final class SilentLog implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {
        // nobody reads it
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        // nobody reads it
    }

    @Override
    public void setLevel(String where, Level level) {
        // nothing is logged at any level
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }
}
