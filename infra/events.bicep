// The second step, after the code is deployed: only then the key of the blob extension exists, which Event Grid needs to deliver events.

@description('The name of the function app. Its code must be deployed.')
@minLength(2)
@maxLength(60)
param functionAppName string

@description('The name of the storage account with the articles.')
@minLength(3)
@maxLength(24)
param storageName string

@description('The name of the identity that Event Grid uses to write dead letters.')
@minLength(3)
@maxLength(128)
param identityName string

@description('The region of the storage account.')
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
          // The webhook of the extension accepts no identity, only its key. The key gives access to nothing else.
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.ReceiveArticle&code=${listKeys('${app.id}/host/default', app.apiVersion).systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
        }
      }
      filter: {
        // The slash at the end excludes containers such as "articles-of-others".
        subjectBeginsWith: '/blobServices/default/containers/articles/'
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
      }
      eventDeliverySchema: 'EventGridSchema'
      // Event Grid tries for a day. The sweep sends in the articles of events that were not delivered.
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
