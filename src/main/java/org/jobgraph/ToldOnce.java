package org.jobgraph;

import java.io.PrintStream;

import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ApplicationLifecycleManager;

/// Where errors are told, without what Quarkus prints there of wrong settings: whoever tells why a start failed says it in words.
final class ToldOnce extends PrintStream {

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    ToldOnce(PrintStream errors) {
        super(errors, true);
    }

    @Override
    public void println(@Nullable String line) {
        if (CALLERS.getCallerClass() != ApplicationLifecycleManager.class) {
            super.println(line);
        }
    }
}
