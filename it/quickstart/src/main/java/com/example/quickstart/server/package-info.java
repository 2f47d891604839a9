/** An implementation of the generated server interfaces that keeps everything in memory. */
package com.example.quickstart.server;
