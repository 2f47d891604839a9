package com.example;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Does nothing: what is left is what Maven takes to call a goal. */
@Mojo(name = "nothing", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public class NothingMojo extends AbstractMojo {

    @Override
    public void execute() {}
}
