package org.rolecard.cli;

import java.util.Locale;
import java.util.Map;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;

/** The language that commands speak where none was asked for. */
final class SystemLanguage {
    private SystemLanguage() {}

    /** Thai where the system's language is Thai; else English. */
    static Language get() {
        boolean thai = isThai(Locale.getDefault().getLanguage()) || isThai(wished(System.getenv()));
        return thai ? Language.TH : Language.EN;
    }

    /**
     * What the environment asks for (POSIX.1-2017 §8.2). Java goes by it only where the system has the data of that
     * language installed, which small systems and containers have not.
     */
    private static String wished(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static boolean isThai(String locale) {
        return locale.equals("th") || locale.startsWith("th_") || locale.startsWith("th.");
    }

    /** A message in it. */
    static String say(Message says) {
        return says.in(get());
    }
}
