// The second step, once the code is deployed: from then on the blob trigger's key is there, which Event Grid shows when it delivers.

@description('The function app, with the code deployed.')
@minLength(2)
@maxLength(60)
param functionAppName string

@description('The storage account with the articles.')
@minLength(3)
@maxLength(24)
param storageName string

@description('The identity that dead letters are written as.')
@minLength(3)
@maxLength(128)
param identityName string

@description('The region; that of the storage account.')
param location string = resourceGroup().location

var deadLetterContainer = 'dead-letters'

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: functionAppName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: 'evgt-${storageName}'
  location: location
  tags: resourceGroup().tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    source: storage.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }

  resource articles 'eventSubscriptions' = {
    name: 'articles'
    properties: {
      destination: {
        endpointType: 'WebHook'
        properties: {
          // The extension's webhook knows no identity, only its key, which lets in events and nothing else.
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.ReceiveArticle&code=${listKeys('${app.id}/host/default', app.apiVersion).systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
        }
      }
      filter: {
        // With its slash: "articles" alone would begin "articles-of-others", too.
        subjectBeginsWith: '/blobServices/default/containers/articles/'
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
      }
      eventDeliverySchema: 'EventGridSchema'
      // A day of tries, as long as the queue would wait; the sweep brings in what is missed even so.
      retryPolicy: {
        maxDeliveryAttempts: 30
        eventTimeToLiveInMinutes: 1440
      }
      deadLetterWithResourceIdentity: {
        identity: {
          type: 'UserAssigned'
          userAssignedIdentity: identity.id
        }
        deadLetterDestination: {
          endpointType: 'StorageBlob'
          properties: {
            resourceId: storage.id
            blobContainerName: deadLetterContainer
          }
        }
      }
    }
  }
}

output subscription string = topic::articles.name
