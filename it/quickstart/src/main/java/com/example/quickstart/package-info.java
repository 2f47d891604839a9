/** A conversation between the generated client and the generated server, over all operations of the API. */
package com.example.quickstart;
